/** The claims of an identity provider: a user, and the role that the user may assume. */
interface Assertion {
  readonly account: string
  readonly role: string
  readonly nameId: string
  readonly sessionName: string
}

/** A SAML assertion in base64 for AssumeRoleWithSAML; unsigned, which moto accepts. */
export function samlAssertion({ account, role, nameId, sessionName }: Assertion): string {
  const iam = `arn:aws:iam::${account}`
  const xml = `<?xml version="1.0"?>
<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol">
  <saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">
    <saml:Subject><saml:NameID>${nameId}</saml:NameID></saml:Subject>
    <saml:AttributeStatement>
      <saml:Attribute Name="https://aws.amazon.com/SAML/Attributes/Role">
        <saml:AttributeValue>${iam}:role/${role},${iam}:saml-provider/idp</saml:AttributeValue>
      </saml:Attribute>
      <saml:Attribute Name="https://aws.amazon.com/SAML/Attributes/RoleSessionName">
        <saml:AttributeValue>${sessionName}</saml:AttributeValue>
      </saml:Attribute>
    </saml:AttributeStatement>
  </saml:Assertion>
</samlp:Response>`
  return Buffer.from(xml).toString('base64')
}
