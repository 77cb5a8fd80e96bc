"""Draws curves with Matplotlib and draws them again in other views; prints the processor time of each in ms."""
import json
import sys
import time

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

given = json.load(sys.stdin)
start = time.process_time()
figure, axes = plt.subplots(figsize=(11, 7.89), dpi=100)
for curve in given["curves"]:
    axes.plot(curve["x"], curve["y"], lw=1.4)
axes.set(xscale="log", yscale="log", xlim=given["view"]["x"], ylim=given["view"]["y"])
figure.canvas.draw()
first = 1000 * (time.process_time() - start)
redraws = []
for i in range(7):
    axes.set_xlim([x * (1 + 0.02 * i) for x in given["view"]["x"]])
    start = time.process_time()
    figure.canvas.draw()
    redraws.append(1000 * (time.process_time() - start))
print(json.dumps({"first": first, "redraw": sorted(redraws)[len(redraws) // 2], "version": matplotlib.__version__}))
