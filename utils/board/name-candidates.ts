import type { FieldId } from '@/utils/advert/fields';

/**
 * What the board may call each field, likeliest first. Names are compared without case and separators, and each belongs
 * to one field only: otherwise an answer of the board would not say which field it means. Fields with a confirmed name
 * have none.
 */
export const NAME_CANDIDATES: Readonly<Record<FieldId, readonly string[]>> = {
  title: [
    'title',
    'job_title',
    'jobtitle',
    'advert_title',
    'position',
    'position_title',
    'role',
    'role_title',
    'headline',
    'vacancy_title',
    'job_name',
    'post_title',
  ],
  description: [
    'description',
    'job_description',
    'jobdescription',
    'full_description',
    'advert',
    'advert_text',
    'body',
    'job_text',
    'text',
    'details',
    'content',
    'desc',
    'job_desc',
  ],
  location: [
    'location',
    'postcode',
    'post_code',
    'postal_code',
    'job_location',
    'job_postcode',
    'location_postcode',
    'zip',
    'zipcode',
    'outcode',
    'place',
    'area',
    'town',
  ],
  salary_low: [],
  salary_high: [],
  salary_period: [
    'salary_period',
    'salary_frequency',
    'pay_period',
    'salary_type',
    'salary_unit',
    'salary_per',
    'period',
    'frequency',
    'pay_frequency',
    'salary_interval',
    'salary_basis',
    'rate_type',
  ],
  salary_text: [],
  application_url: [
    'application_url',
    'apply_url',
    'url',
    'link',
    'apply_link',
    'application_link',
    'jump_link',
    'jumplink',
    'redirect_url',
    'external_url',
    'job_url',
    'apply_online_url',
  ],
  application_email: [
    'application_email',
    'apply_email',
    'email',
    'contact_email',
    'email_address',
    'recruiter_email',
    'response_email',
    'app_email',
    'apply_by_email',
    'to_email',
    'reply_email',
    'application_mail',
  ],
  application_phone: [
    'application_phone',
    'apply_phone',
    'phone',
    'telephone',
    'contact_phone',
    'phone_number',
    'contact_number',
    'tel',
    'contact_telephone',
    'application_telephone',
    'telephone_number',
    'app_phone',
  ],
  coreskill: [
    'core_skill',
    'coreskill',
    'core_skills',
    'coreskills',
    'category',
    'job_category',
    'sector',
    'industry',
    'discipline',
    'skill',
    'main_skill',
    'primary_skill',
  ],
  specialisms: [
    'specialism',
    'specialisms',
    'sub_skill',
    'sub_skills',
    'specialty',
    'speciality',
    'specialities',
    'subcategory',
    'sub_category',
    'sub_sector',
    'specialisation',
    'specialization',
  ],
  hours: [
    'hours',
    'working_hours',
    'work_hours',
    'job_hours',
    'contract_hours',
    'hours_type',
    'hours_of_work',
    'full_part',
    'full_part_time',
    'full_or_part_time',
    'full_time',
    'time_type',
  ],
  job_type: [
    'job_type',
    'jobtype',
    'type',
    'contract_type',
    'employment_type',
    'contract',
    'position_type',
    'work_type',
    'employment',
    'vacancy_type',
    'job_contract',
    'contract_status',
  ],
  working_location: [
    'working_location',
    'work_location',
    'workplace',
    'workplace_type',
    'location_type',
    'remote',
    'remote_type',
    'remote_working',
    'home_working',
    'work_from_home',
    'working_from',
    'work_style',
  ],
  closing_date: [
    'closing_date',
    'close_date',
    'expiry_date',
    'end_date',
    'closes',
    'closing',
    'deadline',
    'expires',
    'expiry',
    'expire_date',
    'date_closing',
    'apply_by',
    'application_deadline',
  ],
  reference: [
    'reference',
    'job_ref',
    'job_reference',
    'ref',
    'ref_no',
    'job_ref_no',
    'reference_number',
    'reference_no',
    'external_reference',
    'client_reference',
    'client_ref',
    'vacancy_ref',
    'job_id',
  ],
  video_url: [
    'video_url',
    'video',
    'youtube_url',
    'youtube',
    'video_link',
    'youtube_link',
    'youtube_video',
    'job_video',
    'video_embed',
    'media_url',
    'yt_url',
    'video_address',
  ],
};

/** @returns the name without case and separators, by which names are compared */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[._-]/gu, '');
}

const FIELD_BY_NAME: ReadonlyMap<string, FieldId> = new Map(
  // Cast: Object.entries loses the keys, the ids of FIELDS.
  (Object.entries(NAME_CANDIDATES) as [FieldId, readonly string[]][]).flatMap(([id, names]) =>
    names.map((name): [string, FieldId] => [foldName(name), id]),
  ),
);

/** @returns the field that the board may mean by this name, however it is written */
export function fieldNamed(name: string): FieldId | undefined {
  return FIELD_BY_NAME.get(foldName(name));
}

/** A board's way of writing names of several words. */
export type NameStyle = 'snake_case' | 'camelCase' | 'PascalCase' | 'kebab-case';

/**
 * The specification's names are in snake case; where the board shows another way, or no way, that one is tried, too.
 * @param names that the board has revealed
 */
export function stylesOf(names: readonly string[]): readonly NameStyle[] {
  if (names.some((name) => /[a-z\d]-[a-z]/iu.test(name))) return ['snake_case', 'kebab-case'];
  if (names.some((name) => /^[A-Z]/u.test(name))) return ['snake_case', 'PascalCase'];
  return ['snake_case', 'camelCase'];
}

/** @param name in snake case */
export function writeName(name: string, style: NameStyle): string {
  switch (style) {
    case 'snake_case':
      return name;
    case 'kebab-case':
      return name.replaceAll('_', '-');
    case 'camelCase':
      return name.replace(/_(\w)/gu, (_, letter: string) => letter.toUpperCase());
    case 'PascalCase':
      return `_${name}`.replace(/_(\w)/gu, (_, letter: string) => letter.toUpperCase());
  }
}
