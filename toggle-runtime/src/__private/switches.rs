//! The values of the variables that `@include` and `@skip` ask for: they say what an answer holds.

use std::borrow::Cow;

use super::encode::{Argument, Input};
use super::place::Condition;
use crate::operation::Definition;

/// What is known of the variables that an operation was sent with.
#[derive(Debug, Clone, Default)]
pub(crate) struct Switches(Vec<(Cow<'static, str>, bool)>);

impl Switches {
    /// Nothing: of an answer that does not come with its request.
    pub(crate) const UNKNOWN: Self = Self(Vec::new());

    /// What `variables` say, and the defaults of the operation.
    pub(crate) fn of(definition: &Definition, variables: &dyn Input) -> Self {
        let keys = variables.keys().iter().enumerate();
        let known = keys.filter_map(|(index, name)| {
            let value = match variables.argument(index) {
                Argument::Boolean(value) => Some(value),
                Argument::Absent => definition.default_of(name),
                _ => None,
            };
            Some((Cow::Borrowed(*name), value?))
        });
        Self(known.collect())
    }

    /// As told, for tests of what is generated.
    pub(crate) fn given(values: &[(&str, bool)]) -> Self {
        let values = values.iter();
        Self(
            values
                .map(|(name, value)| (Cow::Owned((*name).to_owned()), *value))
                .collect(),
        )
    }

    /// Whether `condition` holds; `None` where that hangs on a value that is not known.
    pub(crate) fn decide(&self, condition: Condition) -> Option<bool> {
        let mut is_open = false;
        for conjunction in condition {
            let mut holds = Some(true);
            for (name, wanted) in *conjunction {
                match self.value(name) {
                    Some(value) if value == *wanted => {}
                    Some(_) => {
                        holds = Some(false);
                        break;
                    }
                    None => holds = None,
                }
            }
            match holds {
                Some(true) => return Some(true),
                Some(false) => {}
                None => is_open = true,
            }
        }
        (!is_open).then_some(false)
    }

    fn value(&self, name: &str) -> Option<bool> {
        let mut known = self.0.iter();
        known.find_map(|(known, value)| (*known == name).then_some(*value))
    }
}

#[cfg(test)]
mod tests {
    use super::Switches;

    const CASES: &[(super::Condition, Option<bool>)] = &[
        (&[], Some(false)),
        (&[&[]], Some(true)),
        (&[&[("yes", true)]], Some(true)),
        (&[&[("yes", true), ("no", true)]], Some(false)),
        (&[&[("yes", true), ("other", true)]], None),
        (&[&[("other", true), ("yes", false)]], Some(false)),
        (&[&[("other", true)], &[("no", false)]], Some(true)),
        (&[&[("other", true)], &[("no", true)]], None),
    ];

    #[test]
    fn what_is_not_known_decides_nothing_that_hangs_on_it() {
        let switches = Switches::given(&[("yes", true), ("no", false)]);
        for (condition, decided) in CASES {
            assert_eq!(switches.decide(condition), *decided, "{condition:?}");
        }
    }
}
