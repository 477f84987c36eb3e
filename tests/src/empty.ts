/** Stands in for style sheets, which a DOM without a layout does not need. */
export default {}
