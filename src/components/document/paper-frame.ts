/** What stands on every paper of a document, whatever the paper says. */
export interface PaperFrame {
  /** Printed in the foot. */
  version: number;
  /** The short address the code leads to, as it is printed. */
  address: string;
  /** It promises one page even when blank, and is set closer. */
  isTight: boolean;
}
/** The code is drawn once on the page, and shown on every paper. */
export const qrSymbolId = 'paper-qr';
