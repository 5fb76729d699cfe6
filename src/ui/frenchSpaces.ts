export { frenchSpaces } from '@/domain/text/frenchSpaces'
