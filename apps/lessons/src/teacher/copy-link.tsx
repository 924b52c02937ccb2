import { Button } from '@groundswell/widgets/button';
import { useMessages } from '@groundswell/widgets/language';
import { Check, Link as LinkIcon } from 'lucide-react';
import { useState } from 'react';
import { messages } from './messages.ts';

/** Copies the lesson's address; where copying is not allowed, the address above it can be selected. */
export function CopyLink({ address }: { address: string }) {
  const t = useMessages(messages);
  const [copied, setCopied] = useState(false);
  function copy() {
    navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  }
  return (
    <Button tone="main" icon={copied ? <Check /> : <LinkIcon />} onClick={copy}>
      <output>{t(copied ? 'copied' : 'copy')}</output>
    </Button>
  );
}
