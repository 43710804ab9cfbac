using System.Numerics;

namespace Assistant.Search.Segments;

internal static class Selection
{
    /// <summary>Brings the greatest keys to the front (Hoare's selection): none behind the place is greater than one before it or at it.</summary>
    /// <param name="items">Moved as the keys are.</param>
    public static void Greatest<T>(Span<T> keys, Span<int> items, int place)
        where T : INumber<T>
    {
        var (low, high) = (0, keys.Length - 1);
        while (low < high)
        {
            var pivot = keys[(low + high) / 2];
            var (left, right) = (low, high);
            while (left <= right)
            {
                while (keys[left] > pivot)
                {
                    left++;
                }

                while (keys[right] < pivot)
                {
                    right--;
                }

                if (left <= right)
                {
                    (keys[left], keys[right]) = (keys[right], keys[left]);
                    (items[left], items[right]) = (items[right], items[left]);
                    left++;
                    right--;
                }
            }

            if (place <= right)
            {
                high = right;
            }
            else if (place >= left)
            {
                low = left;
            }
            else
            {
                return;
            }
        }
    }
}
