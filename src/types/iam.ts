/** A user of IAM, which speaks XML. */
export interface IamUser {
  Path?: string | undefined
  UserName?: string | undefined
  UserId?: string | undefined
  Arn?: string | undefined
  CreateDate?: string | undefined
  PasswordLastUsed?: string | undefined
  Tags?: { Key?: string; Value?: string }[] | undefined
}
