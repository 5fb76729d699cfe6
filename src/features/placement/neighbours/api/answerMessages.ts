import {
  answerMessageSchema,
  confirmationMessageSchema,
  keyMessageSchema,
  requestMessageSchema,
  withdrawalMessageSchema,
} from '../read/exchangeSchemas'
import { receiveAnswer } from '../write/receiveAnswer'
import { receiveConfirmation } from '../write/receiveConfirmation'
import { receiveKey } from '../write/receiveKey'
import { receiveRequest } from '../write/receiveRequest'
import { receiveWithdrawal } from '../write/receiveWithdrawal'
import { answerSigned } from './answerSigned'

/** Each message that neighbours send one another, with what reads it. */
export const answerRequestMessage = answerSigned(requestMessageSchema, receiveRequest)
export const answerWithdrawalMessage = answerSigned(withdrawalMessageSchema, receiveWithdrawal)
export const answerConfirmationMessage = answerSigned(confirmationMessageSchema, receiveConfirmation)
export const answerAnswerMessage = answerSigned(answerMessageSchema, receiveAnswer)
export const answerKeyMessage = answerSigned(keyMessageSchema, receiveKey)
