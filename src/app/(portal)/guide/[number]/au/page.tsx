export { default, generateMetadata } from '../../../dispositifs/[number]/au/page'
