# numpy on the same pair values, one thread. Reads what run.ts wrote into the folder given, prints JSON.
import json, os, sys, time
os.environ["OPENBLAS_NUM_THREADS"] = "1"
os.environ["OMP_NUM_THREADS"] = "1"
import numpy as np

folder = sys.argv[1]
about = json.load(open(f"{folder}/about.json"))
K, H, T = about["kommuner"], about["hromadas"], about["top"]
frames = np.array(about["frames"], dtype=np.float32)
pair_values = np.fromfile(f"{folder}/pair_values.i16", dtype=np.int16).reshape(10, K * H).astype(np.float32)
codes = np.arange(H, dtype=np.float32)


def best_of(sums):
    part = np.argpartition(sums, H - T, axis=1)[:, H - T:]
    best = np.take_along_axis(sums, part, axis=1)
    order = np.lexsort((part, -best), axis=1)
    return np.take_along_axis(part, order, axis=1)


def tops(weights):
    return best_of((weights @ pair_values).reshape(K, H))


def timed(run, rounds):
    times = []
    for i in range(rounds):
        start = time.perf_counter()
        run(i)
        times.append((time.perf_counter() - start) * 1000)
    return times


def row(weights, k):
    sums = weights @ pair_values[:, k * H:(k + 1) * H]
    return np.argsort(-sums, kind="stable")[:T]


def held(drawn, plane, dtype):
    sums = drawn.astype(dtype) @ plane.astype(dtype)
    part = np.argpartition(sums, H - 5, axis=1)[:, H - 5:]
    return np.bincount(part.ravel(), minlength=H)


drawn = np.array(about["drawn"], dtype=np.float64)
result = {
    "version": np.__version__,
    "matrix": timed(lambda i: tops(frames[i % len(frames)]), about["rounds"]),
    "row": timed(lambda i: row(frames[i % len(frames)], i % K), about["rounds"]),
    "tops": [tops(frames[i]).astype(int).ravel().tolist() for i in about["check"]],
    "rows": [row(frames[i], about["place"]).tolist() for i in about["check"]],
}
plane = pair_values[:, about["place"] * H:(about["place"] + 1) * H]
single, double = plane.astype(np.float32), plane.astype(np.float64)
drawn32 = drawn.astype(np.float32)
result["sturdy32"] = timed(lambda i: held(drawn32, single, np.float32), 20)
result["sturdy64"] = timed(lambda i: held(drawn, double, np.float64), 20)
result["held32"] = held(drawn32, single, np.float32).tolist()
result["held64"] = held(drawn, double, np.float64).tolist()
print(json.dumps(result))
