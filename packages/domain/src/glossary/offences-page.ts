import { duties, offences, type Duty, type Offence, type Penalty } from '../violation';

const head = `# Offences and duties

<!-- Printed from the articles of the domain by \`npm run offences\` in packages/domain; do not edit. -->

What UU 7/2017 punishes and demands around the logistics stage, and how well each article is known: \`READ\`, its own text was
read; \`SECONDARY\`, a faithful text about it; \`RECALLED\`, nobody here has read it; \`DISPUTED\`, sources disagree. The rule and
its place are graded apart. None of it refuses an act: it proposes, and the plenary decides. \`CORE\` is about supplies,
\`ADJACENT\` may come with them.
`;

/** Every offence and every duty with its evidence, as a page of the documentation. */
export function offencesPage(): string {
  return [
    head,
    '## Offences\n',
    ...offences.map(offenceSection),
    '## Duties\n',
    'What an administrative violation is measured by, or what binds the supervisor.\n',
    ...duties.map(dutySection),
  ].join('\n');
}

function offenceSection(offence: Offence): string {
  const { article, who, what, relevance, elements, elementsComplete, penalties } = offence;
  return [
    `### Article ${article}, ${relevance}\n`,
    `${what.en} _${what.id}_\n`,
    `- Who: ${who.en}. _${who.id}._`,
    `- Elements${elementsComplete ? '' : ', known in part'}: ${elements.map(({ role, text }) => `${text.en} (\`${role}\`)`).join('; ')}.`,
    `- Penalty: ${penalties.length === 0 ? 'not known' : penalties.map(penaltyText).join('; or ')}.`,
    known(offence),
    '',
  ].join('\n');
}

function penaltyText({ custody, months, fine, verified }: Penalty): string {
  const years = months % 12 === 0 ? `${months / 12} year${months === 12 ? '' : 's'}` : `${months} months`;
  const money = fine === null ? 'fine not known' : `Rp${fine.toLocaleString('en')}`;
  return `${custody === 'IMPRISONMENT' ? 'imprisonment' : 'detention'} up to ${years}, ${money}${verified ? '' : ', not verified'}`;
}

function dutySection(duty: Duty): string {
  const { article, who, what, measure } = duty;
  return [
    `### Article ${article}\n`,
    `${what.en} _${what.id}_\n`,
    `- Who: ${who.en}. _${who.id}._${measure === null ? ' It binds the supervisor.' : ''}`,
    known(duty),
    '',
  ].join('\n');
}

function known({ evidence, sources }: Pick<Offence, 'evidence' | 'sources'>): string {
  const read = sources.map((source, i) => `[${i + 1}](${source})`).join(', ');
  return `- Rule \`${evidence.rule}\`, place \`${evidence.pinpoint}\`. ${read === '' ? 'No source' : `Read at ${read}`}.`;
}
