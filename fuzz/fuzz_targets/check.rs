//! A document checked against a schema, `---` on a line of its own between them: see the invariants.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../toggle-codegen/tests/replay/invariants.rs"]
#[expect(dead_code, reason = "each target holds to its own")]
mod invariants;

fuzz_target!(|text: &str| invariants::checking(text));
