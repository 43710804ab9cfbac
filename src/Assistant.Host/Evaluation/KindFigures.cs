using System.Text.Json.Serialization;

namespace Assistant.Host.Evaluation;

/// <summary>How much of the gold was found, and how much of what was found is gold.</summary>
public sealed record KindFigures(
    [property: JsonPropertyName("gold")] int Gold,
    [property: JsonPropertyName("found")] int Found,
    [property: JsonPropertyName("right")] int Right)
{
    [JsonPropertyName("precision")]
    public double Precision => Found == 0 ? Gold == 0 ? 1 : 0 : Math.Round((double)Right / Found, 4);

    [JsonPropertyName("recall")]
    public double Recall => Gold == 0 ? 1 : Math.Round((double)Right / Gold, 4);

    [JsonPropertyName("f1")]
    public double F1 => Precision + Recall == 0 ? 0 : Math.Round(2 * Precision * Recall / (Precision + Recall), 4);

    public KindFigures Plus(KindFigures other) => new(Gold + other.Gold, Found + other.Found, Right + other.Right);
}
