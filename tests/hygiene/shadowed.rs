//! Where every name that generated code could lean on means something else.

#![allow(
    dead_code,
    unused_macros,
    missing_debug_implementations,
    reason = "these items are here for their names"
)]

macro_rules! traps {
    ($($name:ident)*) => { $(macro_rules! $name { () => {} })* };
}

macro_rules! modules {
    ($($name:ident)*) => { $(mod $name {})* };
}

macro_rules! structs {
    ($($name:ident)*) => { $(struct $name;)* };
}

macro_rules! traits {
    ($($name:ident)*) => { $(trait $name {})* };
}

traps! { concat env include_bytes include_str vec panic matches format write stringify }
modules! { core std alloc toggle_runtime rt serde serde_json __private }
structs! {
    String Vec Box Some None Ok Err Result Option Formatter FormatResult Value Id Place Shape Slot Argument Definition
    RootField OperationKind Optional Required Hidden
}
traits! { Default Clone Debug PartialEq Eq Hash Into From ToString ToOwned Input Object Operation Enumeration ToArgument }

/// A request of its own.
#[::toggle_runtime::toggle_query("names.graphql", schema = "names.graphqls", operation = "Option")]
pub(crate) struct Large;

/// Every operation, beside what the user has in the module.
#[::toggle_runtime::toggle_query("names.graphql", schema = "names.graphqls")]
pub(crate) mod all {
    use super::*;

    /// Found through the import, as in any module.
    pub(super) type Mine = Hidden;
}
