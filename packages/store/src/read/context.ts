import type {
  AreaShape,
  FindingShape,
  IncidentShape,
  MatterShape,
  PreliminaryShape,
  RecordShape,
  WorkShape,
} from '../ports';
import type { Draft } from './draft';
import type { ReadScope } from './read-scope';

/** What a shape adds to the statement around it: a JSON expression, and the tables that it needs joined. */
export interface Fragment {
  readonly json: string;
  readonly joins: readonly string[];
}

/** Writes one concept with what its shape brings along, from the table of that name in the statement. */
export type NodeWriter<Shape> = (context: ReadContext, shape: Shape, table: string) => Fragment;

/** The concepts reach each other in both directions, so they meet here and not in each other's files. */
export interface Nodes {
  readonly area: NodeWriter<AreaShape>;
  readonly record: NodeWriter<RecordShape>;
  readonly finding: NodeWriter<FindingShape>;
  readonly preliminary: NodeWriter<PreliminaryShape>;
  readonly incident: NodeWriter<IncidentShape>;
  readonly matter: NodeWriter<MatterShape>;
  readonly work: NodeWriter<WorkShape>;
}

export interface ReadContext {
  readonly draft: Draft;
  readonly scope: ReadScope;
  readonly nodes: Nodes;
}
