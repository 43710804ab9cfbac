using System.Buffers.Binary;
using System.Numerics;

namespace Assistant.Search.Vectors;

/// <summary>CRC-32C: the processor's own instruction, as fast as the bytes come from memory. Against accidents, not against forgers.</summary>
internal static class Checksum
{
    public static uint Of(uint before, ReadOnlySpan<byte> bytes)
    {
        var sum = before;
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            sum = BitOperations.Crc32C(sum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        foreach (var rest in bytes)
        {
            sum = BitOperations.Crc32C(sum, rest);
        }

        return sum;
    }
}
