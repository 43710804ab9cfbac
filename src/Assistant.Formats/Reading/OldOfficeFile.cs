using System.Text;

namespace Assistant.Formats.Reading;

/// <summary>
/// Files of the kind in which Word kept its documents until 2007, and in which it still wraps those that have a password. Their
/// directory names what is inside, in UTF-16.
/// </summary>
internal static class OldOfficeFile
{
    public static bool IsOne(byte[] content) => content is [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..];

    public static bool IsLocked(byte[] content) => IsOne(content) && Names(content, "EncryptedPackage");

    public static bool IsWord(byte[] content) => IsOne(content) && Names(content, "WordDocument") && !IsLocked(content);

    public static bool HasMacros(byte[] content) => Names(content, "_VBA_PROJECT");

    private static bool Names(byte[] content, string name) => content.AsSpan().IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;
}
