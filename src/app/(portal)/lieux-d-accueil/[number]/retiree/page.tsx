export { default } from '../../../dispositifs/[number]/retiree/page'
