using System.Runtime.InteropServices;

namespace Assistant.Search.Segments;

/// <param name="FirstWhole">Terms from this number on are dates and symbols as a whole; they stand side by side with nothing.</param>
/// <param name="Length">Of all passages, in quarters of a syllable.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct SegmentTotals(int FirstWhole, int LongestStream, long Length);
