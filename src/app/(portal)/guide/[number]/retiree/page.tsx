export { default, generateMetadata } from '../../../dispositifs/[number]/retiree/page'
