using System.Globalization;

namespace Assistant.Drafting;

/// <summary>Numbers as Vietnamese reports print them, whatever the machine's own habits.</summary>
public static class VietnameseNumbers
{
    private static readonly NumberFormatInfo Format = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NumberGroupSizes = [3] };

    /// <summary>"6.420", "18,6".</summary>
    public static string Show(decimal value) => value.ToString("#,##0.###", Format);

    /// <summary>"4,2%", "50%".</summary>
    public static string ShowPercent(decimal percent) => percent.ToString("#,##0.#", Format) + "%";
}
