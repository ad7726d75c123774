import { Box } from '@mui/material';

interface Props {
  /** Whose paper it is. */
  readonly issuer: string;
  readonly title: string;
  readonly about?: string;
  /** That it is not in force yet: over everything else. */
  readonly mark?: string | undefined;
}

const caps = { textTransform: 'uppercase', fontWeight: 700, fontSize: '12pt' } as const;

/** Head of an official paper (Decree 30/2020/NĐ-CP): issuer left, the nation right, what it is. On paper alone. */
export function PaperHead({ issuer, title, about, mark }: Props) {
  return (
    <Box className="on-paper" lang="vi" sx={{ mb: 2, fontSize: '13pt' }}>
      {mark ? <Box sx={{ fontWeight: 700, textAlign: 'center', mb: 1 }}>{mark}</Box> : null}
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: 3, textAlign: 'center' }}>
        <Box sx={caps}>{issuer}</Box>
        <div>
          <Box sx={{ ...caps, whiteSpace: 'nowrap' }}>Cộng hòa xã hội chủ nghĩa Việt Nam</Box>
          <Box component="span" sx={{ fontWeight: 700, borderBottom: '1px solid #000' }}>
            Độc lập - Tự do - Hạnh phúc
          </Box>
        </div>
      </Box>
      <Box component="h1" sx={{ ...caps, fontSize: '14pt', textAlign: 'center', mt: '8mm', mb: 0.5 }}>
        {title}
      </Box>
      {about ? <Box sx={{ textAlign: 'center' }}>{about}</Box> : null}
    </Box>
  );
}

interface Signer {
  readonly role: string;
  readonly name?: string | null;
}

/** Where those sign who answer for the paper, with room above the name; the day is left to the clerk. */
export function Signatures({ of }: { of: readonly Signer[] }) {
  return (
    <Box className="on-paper" lang="vi" sx={{ mt: '8mm', breakInside: 'avoid', fontSize: '13pt' }}>
      <Box sx={{ textAlign: 'right', fontStyle: 'italic', mb: 1 }}>……………, ngày …… tháng …… năm ………</Box>
      <Box sx={{ display: 'flex', justifyContent: 'space-around', gap: 2, textAlign: 'center' }}>
        {of.map(({ role, name }) => (
          <div key={role}>
            <Box sx={caps}>{role}</Box>
            <Box sx={{ mt: '24mm', minHeight: '1.3em', fontWeight: 700 }}>{name}</Box>
          </div>
        ))}
      </Box>
    </Box>
  );
}
