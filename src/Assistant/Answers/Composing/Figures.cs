using System.Globalization;

namespace Assistant.Answers.Composing;

/// <summary>Writes figures as Vietnamese documents do.</summary>
internal static class Figures
{
    private static readonly NumberFormatInfo Vietnamese = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NumberGroupSizes = [3] };

    public static string Write(decimal value) => value.ToString(value == decimal.Truncate(value) ? "#,##0" : "#,##0.##", Vietnamese);

    /// <summary>"40,4%" of 0.404.</summary>
    public static string Share(decimal part) => Math.Round(part * 100, 1, MidpointRounding.AwayFromZero).ToString("#,##0.#", Vietnamese) + "%";
}
