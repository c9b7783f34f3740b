//! Variables inherit `@sensitive` from the arguments and input fields they are used in.

use std::collections::BTreeMap;

use super::Lowering;
use crate::document::ast::OperationDefinition;
use crate::schema::{InputValueDefinition, Secrecy};

impl Lowering<'_> {
    /// The variables of `operation` and the strictest of the places each reaches.
    pub(super) fn secrecy_of_variables(
        &self,
        operation: &OperationDefinition,
    ) -> BTreeMap<String, Secrecy> {
        let mut secrets = BTreeMap::<String, Secrecy>::new();
        self.each_use(operation, &mut |variable, place| {
            let secrecy = secrets.entry(variable.to_owned()).or_default();
            *secrecy = place.definition.secrecy.max(*secrecy);
        });
        secrets
    }

    /// The first argument of a field, or input field, that the variable `wire` goes to.
    pub(super) fn argument_of_variable(
        &self,
        operation: &OperationDefinition,
        wire: &str,
    ) -> Option<&InputValueDefinition> {
        let mut found = None;
        self.each_use(operation, &mut |variable, place| {
            if variable == wire && found.is_none() && !place.is_of_directive() {
                found = Some(place.definition);
            }
        });
        found
    }
}
