import type { IsoDate } from '@vuonlen/plan/kernel';
import type { Block } from './block.ts';

/** The sheet: a document of text stands upright, a wide annex lies, the matrix of duties needs A3. */
export type Paper = 'A4_UPRIGHT' | 'A4_LYING' | 'A3_LYING';

/** Who issues the document. */
export interface Issuer {
  /** The body above, where the issuer has one: "ỦY BAN NHÂN DÂN QUẬN HÀ ĐÔNG". */
  readonly superior: string | null;
  readonly name: string;
  /** Where it is issued: "Hà Đông". */
  readonly place: string;
}

/** The number as the clerk gives it: "05/BC-BCĐ" is number 05, symbol BC-BCĐ. */
export interface DocumentNumber {
  /** null: left blank for the clerk. */
  readonly number: string | null;
  /** null for vouchers, which have a number alone. */
  readonly symbol: string | null;
}

/** What stands over the body. */
export interface DocumentHead {
  readonly issuer: Issuer;
  /** null for papers that take no number: lists, vouchers. */
  readonly number: DocumentNumber | null;
  /** null: left blank for the clerk. */
  readonly date: IsoDate | null;
  /** Kind of document: "BÁO CÁO". */
  readonly type: string;
  /** Long ones are broken in halves; a line break of its own is kept. */
  readonly subject: string;
  /** "Kính gửi: …", where the document is sent to somebody. */
  readonly addressee: string | null;
}

/** One who signs a paper of several. */
export interface Party {
  readonly role: string;
  readonly name: string | null;
}

/** What stands under the body: one signature with the recipients, or several beside each other. */
export type Closing =
  | {
      readonly kind: 'SIGNED';
      /** "TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN": a line each. */
      readonly authority: readonly string[];
      readonly name: string | null;
      /** Without "Lưu: VT", which every document ends with. */
      readonly recipients: readonly string[];
    }
  | { readonly kind: 'PARTIES'; readonly parties: readonly Party[] };

/** An annex: it has its own sheets and its own page numbers. */
export interface Annex {
  readonly paper: Paper;
  /** "Phụ lục", or "Phụ lục I" where there are several: in small letters, its title in capitals. */
  readonly label: string;
  readonly title: string;
  readonly body: readonly Block[];
}

/** An official document as a value; `renderDocx`, `renderPdf` and `renderHtml` write it. */
export interface OfficialDocument {
  /** Stands over every sheet: that the data are invented, or the document is not in force. */
  readonly mark?: string;
  readonly paper: Paper;
  readonly head: DocumentHead;
  readonly body: readonly Block[];
  readonly closing: Closing;
  readonly annexes: readonly Annex[];
}

/** Who a document comes from, its number and its day: what the clerk may leave blank. */
export interface Letterhead {
  readonly issuer: Issuer;
  /** Short name of the issuer in the number: "BCĐ". */
  readonly shortName: string;
  readonly number: string | null;
  readonly date: IsoDate | null;
}

/** Who signs for the issuer. */
export interface Signer {
  readonly authority: readonly string[];
  readonly name: string | null;
}
