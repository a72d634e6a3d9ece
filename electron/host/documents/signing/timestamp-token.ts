import { createHash, randomBytes } from 'node:crypto';
import * as asn1 from 'asn1js';
import * as pkijs from 'pkijs';
import { Refusal } from '../../../../shared/base/refusal.ts';
import type { Timestamp } from '../identity.ts';
import { exact } from './bytes.ts';
import { oids } from './oids.ts';

/** A time stamp for a signature value from the service; refuses an answer that is not about this value. */
export async function timestampToken(signature: Uint8Array, ask: Timestamp): Promise<asn1.Sequence> {
  const digest = createHash('sha256').update(signature).digest();
  const nonce = randomBytes(8);
  nonce[0] = (nonce[0] ?? 0) & 0x7f || 1;
  const request = new pkijs.TimeStampReq({
    version: 1,
    messageImprint: new pkijs.MessageImprint({
      hashAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: oids.sha256 }),
      hashedMessage: new asn1.OctetString({ valueHex: exact(digest) }),
    }),
    nonce: new asn1.Integer({ valueHex: exact(nonce) }),
    certReq: true,
  });
  const refused = new Refusal(
    'refused',
    'The time-stamping service did not give a time stamp for this signature.',
  );
  const answer = await ask(new Uint8Array(request.toSchema().toBER()));
  const response = pkijs.TimeStampResp.fromBER(exact(answer));
  const token = response.timeStampToken;
  if (response.status.status > 1 || !token) throw refused;
  const signed = new pkijs.SignedData({ schema: token.content });
  const content = signed.encapContentInfo.eContent?.getValue();
  const stamped =
    content && pkijs.TSTInfo.fromBER(content).messageImprint.hashedMessage.valueBlock.valueHexView;
  if (!stamped || Buffer.compare(stamped, digest) !== 0) throw refused;
  return token.toSchema();
}
