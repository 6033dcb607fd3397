import { expect, it } from "vitest";
import { hasPackages } from "../../scripts/install-browsers";

it.each([
  ["Debian", 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n', true],
  ["Raspberry Pi OS", "ID=raspbian\nID_LIKE=debian\n", true],
  ["Ubuntu", 'NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n', false],
  ["Linux Mint", 'ID=linuxmint\nID_LIKE="ubuntu debian"\n', false],
  ["Fedora", 'ID=fedora\nHOME_URL="https://debian.example/"\n', false],
])("installs from the archive of %s: %s", (_name, osRelease, expected) => {
  expect(hasPackages(osRelease)).toBe(expected);
});
