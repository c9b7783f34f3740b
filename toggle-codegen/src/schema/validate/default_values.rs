//! [3.6.1 Field Arguments](https://spec.graphql.org/September2025/#sec-Field-Arguments) and
//! [3.10 Input Objects](https://spec.graphql.org/September2025/#sec-Input-Objects): a default fits
//! the type that it is a default for.

use super::Problems;
use super::members::carries;
use super::type_system::TypeSystem;
use super::values::Literal;

pub(super) fn check(system: &TypeSystem<'_>, problems: &mut Problems) {
    for input in system.input_values() {
        if problems.is_full() {
            return;
        }
        let Some(default) = &input.definition.default_value else {
            continue;
        };
        let literal = Literal {
            system,
            source: input.source,
            place: format!("the default of `{input}`"),
            secret: carries(&input.definition.directives, "sensitive"),
        };
        let mut found = Vec::new();
        literal.check(default, &input.definition.ty, &mut found);
        problems.extend(found);
    }
}
