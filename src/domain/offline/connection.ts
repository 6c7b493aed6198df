/** What browsers tell about the connection; some tell nothing. */
export interface ConnectionInformation {
  saveData?: boolean;
  type?: string;
}

/** Whether fetching the whole site unasked would cost the reader: metered, or saving data. Unknown counts as free. */
export function isMetered(connection: ConnectionInformation | undefined): boolean {
  return connection?.saveData === true || connection?.type === 'cellular';
}
