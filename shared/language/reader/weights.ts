/**
 * The trained part of the readers as it is stored. `keys` are the hashes of the features in ascending order (Int32, little
 * endian, base64), `weights` one signed byte a feature and code (base64, code after code), to be multiplied by `scales`;
 * `added` is what each code starts from. `blend` weighs the readers for each code, `blendAdded` likewise; `sure` and `wide`
 * are the probabilities from which a code is shown in the text or only invites a look.
 */
export type Weights = {
  made: string;
  keys: string;
  weights: string;
  scales: number[];
  added: number[];
  blend: number[][];
  blendAdded: number[];
  sure: number[];
  wide: number[];
};
