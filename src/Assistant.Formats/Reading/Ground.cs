using System.Xml.Linq;

namespace Assistant.Formats.Reading;

/// <summary>What stands behind the words. Where it cannot be known (a picture, a pattern, a style of the table), every ink counts as seen.</summary>
/// <param name="Colour">Null when it cannot be known.</param>
internal readonly record struct Ground(Colour? Colour)
{
    public static readonly Ground Paper = new(Reading.Colour.White);

    public static readonly Ground Unknown = new((Colour?)null);

    /// <summary>This ground with a shading laid over it.</summary>
    /// <param name="shading">w:shd; null leaves the ground as it is.</param>
    public Ground Under(XElement? shading) => shading.Value() switch
    {
        null when shading is null => this,
        "nil" => this,
        null or "clear" => Reading.Colour.Of(shading.Value("fill")) is { } fill ? new Ground(fill) : shading.Value("themeFill") is null ? this : Unknown,
        "solid" when Reading.Colour.Of(shading.Value("color")) is { } colour => new Ground(colour),
        _ => Unknown,
    };

    /// <summary>This ground with a mark of Word's highlighter over it.</summary>
    public Ground Marked(XElement? highlight) =>
        highlight.Value() is { } name and not "none" ? new Ground(Reading.Colour.Of(name)) : this;

    public bool Shows(Colour ink) => Colour is not { } ground || ink.IsSeenOn(ground);
}
