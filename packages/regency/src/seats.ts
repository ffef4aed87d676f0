import { Division, officeId, type Actor, type ActorId, type OfficeId, type Seat } from '@awaslog/domain/office';
import { ancestorAt, villageOf, type Area, type AreaCode, type StationCode } from '@awaslog/domain/territory';
import type { Text } from '@awaslog/law/result';

/** What the seats are made of. */
export interface SeatPlan {
  readonly regency: Area;
  readonly areas: readonly Area[];
  readonly stations: readonly StationCode[];
}

/**
 * Who can act in a trial: the offices of a regency, down to the polling station, and two readers from outside. A seat
 * is an office, a role and a division; it has no person's name, and none can be given to it.
 */
export function seatsOf(plan: SeatPlan): readonly Seat[] {
  const subdistricts = plan.areas.filter((area) => area.level === 'SUBDISTRICT');
  const villages = plan.areas.filter((area) => area.level === 'VILLAGE');
  return [
    ...regencySeats(plan.regency),
    ...subdistricts.flatMap((area) => panwascamSeats(area)),
    ...villages.map((area) => villageSeat(area, plan.areas)),
    ...plan.stations.map((station) => stationSeat(station, plan.areas)),
    ...outsideSeats(plan.regency),
  ];
}

interface SeatOptions extends Pick<Actor, 'role' | 'territory'> {
  readonly id: string;
  readonly office: OfficeId | null;
  readonly division?: Division;
  readonly station?: StationCode;
  readonly label: Text;
}

function seat({ id, label, division, station, ...actor }: SeatOptions): Seat {
  return { actor: { ...actor, id: id as ActorId, division: division ?? null, station: station ?? null }, label };
}

function regencySeats({ code, name, kind }: Area): Seat[] {
  const office = officeId('REGENCY', code);
  const title = `Bawaslu ${kind === 'KOTA' ? 'Kota' : 'Kabupaten'} ${name}`;
  const at = { office, territory: code };
  return [
    ...Division.options.map((division) =>
      seat({
        ...at,
        id: `regency/${code}/${division.toLowerCase()}`,
        role: 'MEMBER',
        division,
        label: { id: `Anggota ${title}, divisi ${division}`, en: `Member of ${title}, division ${division}` },
      }),
    ),
    ...Division.options.map((division) =>
      seat({
        ...at,
        id: `regency/${code}/secretariat/${division.toLowerCase()}`,
        role: 'SECRETARIAT',
        division,
        label: { id: `Sekretariat ${title}, divisi ${division}`, en: `Secretariat of ${title}, division ${division}` },
      }),
    ),
  ];
}

/**
 * Three members by division. Secretariat staff of SDMO and P3S took part in the coordination meeting of
 * 22 November 2023; what other staff there is was not found, so seats are offered for those two.
 */
function panwascamSeats({ code, name }: Area): Seat[] {
  const at = { office: officeId('PANWASCAM', code), territory: code };
  const secretariat: readonly Division[] = ['SDMO', 'P3S'];
  return [
    ...Division.options.map((division) =>
      seat({
        ...at,
        id: `panwascam/${code}/${division.toLowerCase()}`,
        role: 'MEMBER',
        division,
        label: {
          id: `Anggota Panwascam ${name}, divisi ${division}`,
          en: `Member of Panwascam ${name}, division ${division}`,
        },
      }),
    ),
    ...secretariat.map((division) =>
      seat({
        ...at,
        id: `panwascam/${code}/secretariat/${division.toLowerCase()}`,
        role: 'SECRETARIAT',
        division,
        label: {
          id: `Sekretariat Panwascam ${name}, divisi ${division}`,
          en: `Secretariat of Panwascam ${name}, division ${division}`,
        },
      }),
    ),
  ];
}

function villageSeat({ code, name, kind }: Area, areas: readonly Area[]): Seat {
  const place = `${kind === 'KELURAHAN' ? 'Kelurahan' : 'Desa'} ${name} (${subdistrictName(code, areas)})`;
  return seat({
    id: `village/${code}`,
    office: officeId('VILLAGE_SUPERVISOR', code),
    role: 'SUPERVISOR',
    territory: code,
    label: { id: `PKD ${place}`, en: `Village supervisor (PKD), ${place}` },
  });
}

function stationSeat(station: StationCode, areas: readonly Area[]): Seat {
  const village = villageOf(station);
  const name = areas.find((area) => area.code === village)?.name ?? village;
  const place = `${station.slice(-3)} ${name} (${subdistrictName(village, areas)})`;
  return seat({
    id: `station/${station}`,
    office: officeId('STATION_SUPERVISOR', station),
    role: 'SUPERVISOR',
    territory: village,
    station,
    label: { id: `PTPS ${place}`, en: `Station supervisor (PTPS), station ${place}` },
  });
}

function outsideSeats({ code, name }: Area): Seat[] {
  const at = { office: null, territory: code };
  return [
    seat({
      ...at,
      id: `integrator/${code}`,
      role: 'INTEGRATOR',
      label: { id: `Pengintegrasi sistem, ${name}`, en: `System integrator, ${name}` },
    }),
    seat({ ...at, id: `public/${code}`, role: 'PUBLIC', label: { id: `Masyarakat, ${name}`, en: `Public, ${name}` } }),
  ];
}

function subdistrictName(code: AreaCode, areas: readonly Area[]): string {
  const subdistrict = ancestorAt(code, 'SUBDISTRICT');
  return areas.find((area) => area.code === subdistrict)?.name ?? '';
}
