# One image for every part of dripcourse; docker-compose.yml says which command each runs.
FROM python:3.12-slim AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
RUN python -m venv /opt/dripcourse
WORKDIR /source
COPY requirements/run.lock requirements/run.lock
RUN /opt/dripcourse/bin/pip install --require-hashes -r requirements/run.lock
COPY pyproject.toml README.md ./
COPY dripcourse dripcourse
RUN /opt/dripcourse/bin/pip install --no-index --no-deps --no-build-isolation .

FROM python:3.12-slim
ENV PATH=/opt/dripcourse/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
RUN useradd --system --uid 10001 --create-home --home-dir /var/lib/dripcourse dripcourse
COPY --from=build /opt/dripcourse /opt/dripcourse
RUN install -d -o dripcourse /var/lib/dripcourse/state
USER dripcourse
# Celery looks here for the shim it is named by.
WORKDIR /var/lib/dripcourse
COPY worker.py ./
EXPOSE 8000 8024
CMD ["dripcourse", "serve"]
