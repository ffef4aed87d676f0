import { useFormContext } from 'react-hook-form';

/** Yes or no, as one tick. */
export function FlagField({ name, label }: { readonly name: string; readonly label: string }) {
  const { register } = useFormContext();
  return (
    <label className="choice-option">
      <input type="checkbox" {...register(name)} />
      <span>{label}</span>
    </label>
  );
}
