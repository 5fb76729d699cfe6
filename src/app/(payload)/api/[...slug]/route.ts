import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { answerRest } from '@/features/exchange/restApi/answerRest'

const answer = answerRest({
  GET: REST_GET(config),
  POST: REST_POST(config),
  DELETE: REST_DELETE(config),
  PATCH: REST_PATCH(config),
  PUT: REST_PUT(config),
  OPTIONS: REST_OPTIONS(config),
})

export { answer as DELETE, answer as GET, answer as OPTIONS, answer as PATCH, answer as POST, answer as PUT }
