//! Any bytes into response types as the macro writes them: no panic, no hang, no overflow, and the
//! same answer every time.
#![no_main]

use libfuzzer_sys::fuzz_target;

// The samples name what they need through `super`: there it is the module, here it is this file.
use toggle_runtime::__private::*;

#[path = "../../toggle-runtime/src/__private/samples.rs"]
mod samples;

fuzz_target!(|body: &[u8]| {
    let first = samples::decode_all(body);
    assert_eq!(first, samples::decode_all(body));
});
