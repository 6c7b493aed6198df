/// <reference types="astro/client" />

declare namespace App {
  /** Shared by the components of one page while it is drawn. */
  interface Locals {
    /** Facts cited on the page, in order: a source mark shows the place in this list. */
    cites?: readonly string[];
    /** Counts parts of the page that need a name of their own. */
    nameCount?: number;
  }
}
