import type {
  AreaShape,
  FindingShape,
  IncidentShape,
  MatterShape,
  PageRequest,
  PreliminaryShape,
  RecordShape,
  WorkShape,
} from '@awaslog/store/store';
import type { GraphQLResolveInfo } from 'graphql';
import { findingFilterOf, recordFilterOf, type FilterInput } from './filters';
import { partsFor } from './matter-parts';
import { pageOf } from './page';
import type { PlannedPaths } from './planned-paths';
import { placeOf, Selection, type Place, type SelectedField } from './selection';

/**
 * Turns what an operation selects into what the store has to bring along, so that one root field becomes one statement.
 * What the row holds by itself, and what the regency has in memory, is not asked for.
 */
export class Plan {
  constructor(
    private readonly info: GraphQLResolveInfo,
    private readonly planned: PlannedPaths,
    private readonly mayReadRecords: boolean,
  ) {}

  /** The place of the field that is being resolved. */
  here(): Place {
    return placeOf(this.info);
  }

  fields(type: string, place: Place): Selection {
    return new Selection(this.info, type, place);
  }

  /** Undefined where the areas of the regency in memory are enough. */
  area(place: Place, asChild: Place = []): AreaShape | undefined {
    const fields = this.fields('Area', place);
    const [up, down] = [fields.at('parent'), [...fields.at('children'), ...asChild]];
    const parent = up.length > 0 ? this.area(up) : undefined;
    const children = down.length > 0 ? this.area(down) : undefined;
    const records = this.#paged(fields, 'supervisionRecords', recordFilterOf, (at) => this.recordPage(at));
    const findings = this.#paged(fields, 'findings', findingFilterOf, (at) => this.findingPage(at));
    const shape: AreaShape = {
      ...(parent ? { parent } : {}),
      ...(children ? { children } : {}),
      ...(records ? { records } : {}),
      ...(findings ? { findings } : {}),
    };
    return Object.keys(shape).length > 0 ? shape : undefined;
  }

  record(place: Place, finding: Place = []): RecordShape {
    const ofFinding = this.fields('Finding', finding).at('record');
    const fields = this.fields('SupervisionRecord', this.#withRecordsOfFindings([...place, ...ofFinding]));
    const findings = this.fields('Finding', [...fields.at('findings'), ...finding]);
    const area = this.area([...fields.at('area'), ...findings.at('area')]);
    const preliminary = fields.at('preliminaryInformation');
    const matters = [...fields.at('matters'), ...findings.at('matter')];
    return {
      ...(area ? { area } : {}),
      ...(fields.has('timeline') ? { timeline: true as const } : {}),
      ...(preliminary.length > 0 ? { preliminary: this.preliminary(preliminary) } : {}),
      ...(matters.length > 0 ? { matters: this.matter(matters) } : {}),
    };
  }

  /** Its periods and its history are read where a field is made of them, whatever it is linked to where it is asked for. */
  matter(place: Place): MatterShape {
    const fields = this.fields('Matter', place);
    const area = this.area(fields.at('area'));
    const source = this.fields('MatterSource', fields.at('source'));
    const [record, finding] = [source.at('record'), source.at('finding')];
    const fromRecord = record.length > 0 || finding.length > 0 || fields.has('proposals');
    const preliminary = fields.at('preliminaryInformation');
    return {
      ...partsFor((name) => fields.has(name)),
      ...(area ? { area } : {}),
      ...(fromRecord ? { record: this.record(record, finding) } : {}),
      ...(preliminary.length > 0 ? { preliminary: this.preliminary(preliminary) } : {}),
    };
  }

  /** The matter that an act answers with. */
  matterOfSuccess(success: string): MatterShape {
    return this.matter(this.fields(success, this.here()).at('matter'));
  }

  /** The record that a mutation answers with, and its finding, which is read from the record. */
  recordOfSuccess(success: string): RecordShape {
    const fields = this.fields(success, this.here());
    return this.record(fields.at('record'), fields.at('finding'));
  }

  finding(place: Place): FindingShape {
    const fields = this.fields('Finding', place);
    const area = this.area(fields.at('area'));
    const [record, matter] = [fields.at('record'), fields.at('matter')];
    return {
      ...(area ? { area } : {}),
      ...(record.length > 0 ? { record: this.record(record) } : {}),
      ...(matter.length > 0 ? { matter: this.matter(matter) } : {}),
    };
  }

  preliminary(place: Place): PreliminaryShape {
    const fields = this.fields('PreliminaryInformation', place);
    const area = this.area(fields.at('area'));
    const [incident, records, matter] = [fields.at('incident'), fields.at('records'), fields.at('matter')];
    return {
      ...(area ? { area } : {}),
      ...(incident.length > 0 ? { incident: this.incident(incident) } : {}),
      ...(records.length > 0 ? { records: this.record(records) } : {}),
      ...(matter.length > 0 ? { matter: this.matter(matter) } : {}),
    };
  }

  /** The press reports from anywhere, so the area is read even where it is only named. */
  incident(place: Place): IncidentShape {
    const area = this.fields('ReportedIncident', place).at('area');
    return area.length > 0 ? { area: this.area(area) ?? {} } : {};
  }

  work(place: Place): WorkShape {
    const fields = this.fields('WorkItem', place);
    return { record: this.record(fields.at('record')), matter: this.matter(fields.at('matter')) };
  }

  recordPage(place: Place) {
    const { node, total } = this.#connection('SupervisionRecord', place);
    return { node: this.record(node), total };
  }

  findingPage(place: Place) {
    const { node, total } = this.#connection('Finding', place);
    return { node: this.finding(node), total };
  }

  matterPage(place: Place) {
    const { node, total } = this.#connection('Matter', place);
    return { node: this.matter(node), total };
  }

  announcedPage(place: Place) {
    const { total } = this.#connection('AnnouncedStatus', place);
    return { node: {}, total };
  }

  preliminaryPage(place: Place) {
    const { node, total } = this.#connection('PreliminaryInformation', place);
    return { node: this.preliminary(node), total };
  }

  incidentPage(place: Place) {
    const { node, total } = this.#connection('ReportedIncident', place);
    return { node: this.incident(node), total };
  }

  workPage(place: Place) {
    const { node, total } = this.#connection('WorkItem', place);
    return { node: this.work(node), total };
  }

  #connection(type: string, place: Place): { node: Place; total: boolean } {
    const fields = this.fields(`${type}Connection`, place);
    const edges = this.fields(`${type}Edge`, fields.at('edges'));
    return { node: [...fields.at('nodes'), ...edges.at('node')], total: fields.has('totalCount') };
  }

  /** A finding of a record is part of it, so what a finding asks of its record is asked of the record itself. */
  #withRecordsOfFindings(place: Place): Place {
    const findings = this.fields('SupervisionRecord', place).at('findings');
    const records = this.fields('Finding', findings).at('record');
    return records.length === 0 ? place : [...place, ...this.#withRecordsOfFindings(records)];
  }

  /**
   * The first page of a relation that is asked for comes along, with every alias that asks for the same page. A page
   * with other arguments is read by its own resolver.
   */
  #paged<Filter, Page extends { node: unknown; total: boolean }>(
    fields: Selection,
    name: string,
    filterOf: (input: FilterInput) => Filter,
    pageAt: (place: Place) => Page,
  ): ({ page: PageRequest; filter: Filter } & Page) | undefined {
    const [first, ...others] = this.mayReadRecords ? fields.all(name) : [];
    if (!first) return undefined;
    const same = [first, ...others.filter((other) => sameArguments(first, other))];
    for (const { selected } of same) this.planned.add(selected.path);
    const { filter, ...page } = first.args as { filter?: FilterInput };
    return { page: pageOf(page), filter: filterOf(filter ?? {}), ...pageAt(same.map(({ selected }) => selected)) };
  }
}

function sameArguments(one: SelectedField, other: SelectedField): boolean {
  return JSON.stringify(one.args) === JSON.stringify(other.args);
}
