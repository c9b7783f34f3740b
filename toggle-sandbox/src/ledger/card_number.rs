//! Card numbers and PINs that look like Toggle's and are the same in every run.

/// Documented: the issuer number that every card number starts with.
const ISSUER: &str = "63011900";

/// The `serial`-th card number: 19 digits, issuer number first, Luhn digit last (inferred from seven samples). Serials
/// below ten thousand million never meet.
pub(crate) fn card_number(serial: u64) -> String {
    // An odd factor that 5 does not divide permutes the ten digits, so that neighbours do not look alike.
    let body = (serial % 10_000_000_000).wrapping_mul(1_368_787_891) % 10_000_000_000;
    let digits = format!("{ISSUER}{body:010}");
    let check = luhn_digit(&digits);
    format!("{digits}{check}")
}

/// The digit that makes `digits` pass the Luhn test.
fn luhn_digit(digits: &str) -> u32 {
    let sum: u32 = digits
        .chars()
        .rev()
        .filter_map(|digit| digit.to_digit(10))
        .enumerate()
        .map(|(index, digit)| match (index % 2, digit) {
            (0, 5..) => digit * 2 - 9,
            (0, _) => digit * 2,
            _ => digit,
        })
        .sum();
    (10 - sum % 10) % 10
}

/// Six digits that follow from the card number.
pub(crate) fn pin(card_reference: &str) -> String {
    let hash = hmac_sha256::Hash::hash(card_reference.as_bytes());
    let number = hash
        .iter()
        .take(4)
        .fold(0_u32, |number, byte| (number << 8) | u32::from(*byte));
    format!("{:06}", number % 1_000_000)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_documents_seven_numbers_pass_the_luhn_test() {
        for number in [
            "6301190060337576946",
            "6301190004871637839",
            "6301190019990640662",
            "6301190088474564102",
            "6301190000554511994",
            "6301190045888067809",
            "6301190045418594090",
        ] {
            let (digits, check) = number.split_at(18);
            assert_eq!(luhn_digit(digits).to_string(), check);
        }
    }

    #[test]
    fn minted_numbers_have_nineteen_digits_and_never_meet() {
        let numbers: HashSet<_> = (0..20_000).map(card_number).collect();
        assert_eq!(numbers.len(), 20_000);
        for number in numbers {
            assert!(number.len() == 19 && number.starts_with(ISSUER));
            assert_eq!(pin(&number).len(), 6);
        }
    }
}
