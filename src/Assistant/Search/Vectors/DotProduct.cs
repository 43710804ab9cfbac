using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Assistant.Search.Vectors;

/// <summary>
/// Eight numbers at a time, four sums side by side. Always in the same order and with fused rounding, so that every machine gets
/// the same bits.
/// </summary>
internal static class DotProduct
{
    public static float Of(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        // Beyond the end of a shorter one lies memory of others.
        right = right[..left.Length];
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var b = ref MemoryMarshal.GetReference(right);
        var width = (nuint)Vector256<float>.Count;
        var length = (nuint)left.Length;
        nuint at = 0;
        Vector256<float> first = default, second = default, third = default, fourth = default;
        for (; at + (4 * width) <= length; at += 4 * width)
        {
            first = Step(ref a, ref b, at, first);
            second = Step(ref a, ref b, at + width, second);
            third = Step(ref a, ref b, at + (2 * width), third);
            fourth = Step(ref a, ref b, at + (3 * width), fourth);
        }

        for (; at + width <= length; at += width)
        {
            first = Step(ref a, ref b, at, first);
        }

        var sum = Vector256.Sum(first + second + (third + fourth));
        for (var i = (int)at; i < left.Length; i++)
        {
            sum = MathF.FusedMultiplyAdd(left[i], right[i], sum);
        }

        return sum;
    }

    private static Vector256<float> Step(ref float a, ref float b, nuint at, Vector256<float> sum) =>
        Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref a, at), Vector256.LoadUnsafe(ref b, at), sum);
}
