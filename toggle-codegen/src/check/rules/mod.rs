//! The rules, in the order of the specification's section 5 (September 2025).

mod all_variable_usages_are_allowed;
mod all_variable_uses_defined;
mod all_variables_used;
mod argument_names;
mod argument_uniqueness;
mod directives_are_defined;
mod directives_are_in_valid_locations;
mod directives_are_unique_per_location;
mod executable_definitions;
mod field_selection_merging;
mod field_selections;
mod fragment_name_uniqueness;
mod fragment_spread_is_possible;
mod fragment_spread_target_defined;
mod fragment_spread_type_existence;
mod fragment_spreads_must_not_form_cycles;
mod fragments_must_be_used;
mod fragments_on_object_interface_or_union_types;
mod input_object_field_names;
mod input_object_field_uniqueness;
mod input_object_required_fields;
mod leaf_field_selections;
mod lone_anonymous_operation;
mod operation_name_uniqueness;
mod operation_type_existence;
mod required_arguments;
mod single_root_field;
mod values_of_correct_type;
mod variable_uniqueness;
mod variables_are_input_types;

use super::typed::Typed;
use crate::diagnostic::Diagnostics;

type Rule = fn(&Typed<'_>, &mut Diagnostics);

pub(super) const RULES: &[Rule] = &[
    executable_definitions::check,
    operation_type_existence::check,
    operation_name_uniqueness::check,
    lone_anonymous_operation::check,
    single_root_field::check,
    field_selections::check,
    field_selection_merging::check,
    leaf_field_selections::check,
    argument_names::check,
    argument_uniqueness::check,
    required_arguments::check,
    fragment_name_uniqueness::check,
    fragment_spread_type_existence::check,
    fragments_on_object_interface_or_union_types::check,
    fragments_must_be_used::check,
    fragment_spread_target_defined::check,
    fragment_spreads_must_not_form_cycles::check,
    fragment_spread_is_possible::check,
    values_of_correct_type::check,
    input_object_field_names::check,
    input_object_field_uniqueness::check,
    input_object_required_fields::check,
    directives_are_defined::check,
    directives_are_in_valid_locations::check,
    directives_are_unique_per_location::check,
    variable_uniqueness::check,
    variables_are_input_types::check,
    all_variable_uses_defined::check,
    all_variables_used::check,
    all_variable_usages_are_allowed::check,
];
