namespace Assistant.Formats.Programs;

/// <summary>What one run of a program may take of the machine.</summary>
/// <param name="Time">By the clock; half as much again in time of the processor.</param>
/// <param name="MemoryMegabytes">Of address space, which is more than what a program really uses.</param>
/// <param name="FileMegabytes">The largest file that it may write.</param>
/// <param name="OutputMegabytes">What it may print.</param>
internal sealed record ProgramLimits(TimeSpan Time, int MemoryMegabytes, int FileMegabytes, int OutputMegabytes);
