/** The built-in components that the host draws, with their templates; page/widgets/ gives them their behaviour. */
const around = '<slot />'
const alone = ''

export const builtins = {
  button: around,
  canvas: alone,
  checkbox: around,
  'checkbox-group': around,
  form: around,
  image: alone,
  input: alone,
  label: around,
  'navigation-bar': alone,
  navigator: around,
  'page-meta': around,
  picker: around,
  radio: around,
  'radio-group': around,
  'root-portal': around,
  'scroll-view': around,
  swiper: around,
  'swiper-item': around,
  switch: alone,
  text: around,
  textarea: alone,
  view: around
}
