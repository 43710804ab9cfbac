namespace Assistant.Formats.Reading;

/// <summary>Numbers in words, as Word prints them before a paragraph: "một", "mười lăm", "thứ nhất".</summary>
internal static class VietnameseCounting
{
    public const int Largest = 99;

    private static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

    /// <param name="number">From 1 to <see cref="Largest"/>.</param>
    public static string Cardinal(int number) => number switch
    {
        < 10 => Digits[number],
        10 => "mười",
        < 20 => "mười " + Unit(number % 10, afterTens: false),
        _ when number % 10 == 0 => Digits[number / 10] + " mươi",
        _ => Digits[number / 10] + " mươi " + Unit(number % 10, afterTens: true),
    };

    /// <param name="number">From 1 to <see cref="Largest"/>.</param>
    public static string Ordinal(int number) => "thứ " + number switch
    {
        1 => "nhất",
        4 => "tư",
        _ => Cardinal(number),
    };

    private static string Unit(int digit, bool afterTens) => digit switch
    {
        5 => "lăm",
        1 when afterTens => "mốt",
        4 when afterTens => "tư",
        _ => Digits[digit],
    };
}
