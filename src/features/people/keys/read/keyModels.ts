/** Well-known models by AAGUID, the number that the maker gives to each; the list ships with the product, nobody is asked. */
const MODELS: Readonly<Record<string, string>> = {
  'cb69481e-8ff7-4039-93ec-0a2729a154a8': 'YubiKey 5',
  'ee882879-721c-4913-9775-3dfcce97072a': 'YubiKey 5',
  'fa2b99dc-9e39-4257-8f92-4a30d23c4118': 'YubiKey 5 NFC',
  '2fc0579f-8113-47ea-b116-bb5a8db9202a': 'YubiKey 5 NFC',
  'a25342c0-3cdc-4414-8e46-f4807fca511c': 'YubiKey 5 NFC',
  'd7781e5d-e353-46aa-afe2-3ca49f13332a': 'YubiKey 5 NFC',
  'c1f9a0bc-1dd2-404a-b27f-8e29047a43fd': 'YubiKey 5 NFC FIPS',
  '73bb0cd4-e502-49b8-9c6f-b59445bf720b': 'YubiKey 5 FIPS',
  'c5ef55ff-ad9a-4b9f-b580-adebafe026d0': 'YubiKey 5Ci',
  '85203421-48f9-4355-9bc8-8a53846e5083': 'YubiKey 5Ci FIPS',
  'd8522d9f-575b-4866-88a9-ba99fa02f35b': 'YubiKey Bio',
  'f8a011f3-8c0a-4d15-8006-17111f9edc7d': 'Security Key de Yubico',
  'b92c3f9a-c014-4056-887f-140a2501163b': 'Security Key de Yubico',
  '6d44ba9b-f6ec-2e49-b930-0c8fe920cb73': 'Security Key NFC de Yubico',
  '149a2021-8ef6-4133-96b8-81f8d5b7f1f5': 'Security Key NFC de Yubico',
  'a4e9fc6d-4cbe-4758-b8ba-37598bb5bbaa': 'Security Key NFC de Yubico',
  '42b4fb4a-2866-43b2-9bf7-6c6669c2e5d3': 'Google Titan',
  '361a3082-0278-4583-a16f-72a527f973e4': 'eWBM eFA500',
  '12ded745-4bed-47d4-abaa-e713f51d6393': 'Feitian ePass',
  '3e22415d-7fdf-4ea4-8a0c-dd60c4249b9d': 'Feitian ePass FIDO2',
  '77010bd7-212a-4fc9-b236-d2ca5e9d4084': 'Feitian BioPass',
  '8876631b-d4a0-427f-5773-0ec71c9e0279': 'Solo',
  'c39efba6-fcf4-4c3e-828b-fc4a6115a0ff': 'Nitrokey 3',
  '08987058-cadc-4b81-b6e1-30de50dcbe96': 'Windows Hello',
  '9ddd1817-af5a-4672-a2b9-3e3dd95000a9': 'Windows Hello',
  '6028b017-b1d4-4c02-b4b3-afcdafc96bb2': 'Windows Hello',
  'adce0002-35bc-c60a-648b-0b25f1f05503': 'Chrome sur Mac',
  'fbfc3007-154e-4ecc-8c0b-6e020557d7bd': 'Mots de passe d’Apple',
  'dd4ec289-e01d-41c9-bb89-70fa845d4bf2': 'Trousseau iCloud géré',
  'ea9b8d66-4d01-1d21-3ce4-b6b48cb575d4': 'Gestionnaire de mots de passe de Google',
  'bada5566-a7aa-401f-bd96-45619a55120d': '1Password',
  'd548826e-79b4-db40-a3d8-11116f7e8349': 'Bitwarden',
  '531126d6-e717-415c-9320-3d9aa6981239': 'Dashlane',
  'fdb141b2-5d84-443e-8a35-4698c205a502': 'KeePassXC',
}

/** The model of a key in words; `null` for one that does not say, or that the list does not hold. */
export function keyModel(aaguid: string | null | undefined): string | null {
  return MODELS[aaguid ?? ''] ?? null
}
