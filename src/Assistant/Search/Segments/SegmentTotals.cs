using System.Runtime.InteropServices;

namespace Assistant.Search.Segments;

/// <param name="FirstWhole">Terms from this number on are dates and symbols as a whole; they stand side by side with nothing.</param>
/// <param name="Length">Of all passages, in quarters of a syllable.</param>
/// <param name="WordHolders">For each word the number of passages that hold it, added up; the others likewise.</param>
/// <param name="WordHeadings">For each word the number of passages that have it in a heading, added up.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct SegmentTotals(
    int FirstWhole, long Length, long WordHolders, long WordHeadings, long FormHolders, long FormHeadings);
