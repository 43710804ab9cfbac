using System.Xml.Linq;

namespace Assistant.Formats.Reading;

/// <summary>Words that stand in a box of their own.</summary>
/// <param name="Content">w:txbxContent; null for letters that are drawn (WordArt).</param>
/// <param name="Drawn">The drawn letters; empty for a box.</param>
/// <param name="IsSeen">False where the box lies off the page, has no size or is switched off.</param>
/// <param name="IsFilled">Its ground is not the paper's.</param>
internal sealed record WordShape(XElement? Content, string Drawn, bool IsSeen, bool IsFilled);
