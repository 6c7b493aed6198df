const minutes = { '5 min': 5, '1 hour': 60, '1 day': 480 } as const;

export interface TotalEffort {
  amount: number;
  unit: 'minutes' | 'hours' | 'days';
}

/** About how long some items take together: minutes to the next ten, whole hours, or whole working days of eight hours. */
export function totalEffort(efforts: readonly (keyof typeof minutes)[]): TotalEffort {
  const total = efforts.reduce((sum, effort) => sum + minutes[effort], 0);
  if (total < 60) return { amount: Math.max(5, Math.ceil(total / 10) * 10), unit: 'minutes' };
  if (total < 480) return { amount: Math.round(total / 60), unit: 'hours' };
  return { amount: Math.round(total / 480), unit: 'days' };
}
