using Assistant.Corpus;

namespace Assistant.Drafting;

/// <summary>A heading of an outline, as people name it.</summary>
/// <param name="Label">The printed numbers from the part down: "II.2.8"; empty for "MỞ ĐẦU" and for a part.</param>
/// <param name="PartNumber">1 for the first numbered part; 0 before it and in outlines without parts.</param>
/// <param name="Lines">All lines below it; never empty.</param>
public sealed record OutlineHeading(OutlineNode Node, string Label, int PartNumber, IReadOnlyList<OutlineLine> Lines)
{
    public bool IsPart => Node.Kind == OutlineNodeKind.Part;
}
