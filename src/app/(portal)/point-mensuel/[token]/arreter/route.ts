import '@payload-config'

// The mails of before name this address for a year.
export { GET, POST } from '../../../point/[token]/arreter/route'
