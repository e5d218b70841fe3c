-- the bands of a group hold as many hromadas as its distribution, and their shares sum to 1
-- over: mart.own_revenue_bands
-- tolerance: 0.00001 of a share: each of the nine shares is rounded to six decimals
SELECT d.year, d.group_kind, d.group_code, d.hromada_count, sum(b.hromada_count) AS in_bands
FROM mart.own_revenue_distribution d LEFT JOIN mart.own_revenue_bands b USING (year, group_kind, group_code)
WHERE d.measure = 'per_capita'
GROUP BY ALL HAVING coalesce(sum(b.hromada_count), 0) <> d.hromada_count OR abs(sum(b.share) - 1) > 0.00001
